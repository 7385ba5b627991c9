// SPDX-License-Identifier: GPL-3.0-or-later
// Row 22 of SPEED.md: a page of the list of tickets, 39 rows of 8 cells with chips and countdowns, painted again as
// each half minute makes it; beside the same texts laid out before and drawn on a bare ground, and beside a table of
// Qt's own.
#include "bench/pairs.h"
#include "calendar/calendar_commands.h"
#include "desk/agreement_commands.h"
#include "desk/ticket_commands.h"
#include "kit/calm_style.h"
#include "store/workspace.h"
#include "ui_desk/ticket_list_model.h"
#include "ui_desk/ticket_table.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStaticText>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mainstay;

namespace {

constexpr int Rows = 39;
constexpr int Pairs = 9;

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "ticket_table_bench: %s\n", result.error().code.constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void agree(Transaction &transaction)
{
    ServiceCalendar always;
    always.zone = u"UTC"_s;
    always.week.fill({{std::chrono::hours(0), std::chrono::hours(24)}});
    setCalendar(transaction, u"Always"_s, always);
    const QByteArray json = R"({"name":"Gold","kind":"sla","solutions":"all","valid_from":"2020-01-01",
        "calendar":"Always","targets":[{"target":"resolution","process":"incident","limit_ms":28800000}]})";
    carryOut(transaction, planned({}, agreementFromJson(json).value(), AgreementWish::NewVersion).value());
}

void fill(Transaction &transaction, const DeskRules &rules, Instant now)
{
    agree(transaction);
    for (int i = 0; i < Rows; ++i) {
        Ticket draft;
        draft.process = ProcessKind::Incident;
        draft.title = u"Quotes take half a minute, number %1"_s.arg(i * 9973);
        draft.impact = QStringList{u"high"_s, u"medium"_s, u"low"_s}.at(i % 3);
        draft.urgency = u"high"_s;
        draft.team = u"Database %1"_s.arg(i % 7);
        const Instant opened = now - std::chrono::minutes(13 * i + 1);
        addTicket(transaction, rules, draft, {opened, opened, u"anna"_s});
    }
}

std::vector<QStaticText> laidOut(const QAbstractItemModel &model, const QFont &font)
{
    std::vector<QStaticText> texts;
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < ticketColumnCount; ++column) {
            texts.emplace_back(model.index(row, column).data().toString());
            texts.back().setTextFormat(Qt::PlainText);
            texts.back().prepare(QTransform(), font);
        }
    }
    return texts;
}

void drawBare(QImage &image, const std::vector<QStaticText> &texts, int rowHeight, int columnWidth)
{
    QPainter painter(&image);
    painter.fillRect(image.rect(), Qt::white);
    for (size_t i = 0; i < texts.size(); ++i)
        painter.drawStaticText(int(i % ticketColumnCount) * columnWidth, int(i / ticketColumnCount) * rowHeight + 6,
                               texts[i]);
}

void copy(const QAbstractItemModel &from, QStandardItemModel &to)
{
    for (int row = 0; row < Rows; ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < ticketColumnCount; ++column)
            items.append(new QStandardItem(from.index(row, column).data().toString()));
        to.appendRow(items);
    }
}

void paint(QWidget &view, QImage &image)
{
    view.render(&image);
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    const QTemporaryDir folder;
    const Location location = orExit(Location::parse(folder.filePath(u"table.mainstay"_s)));
    orExit(Workspace::create(location, {}));
    const auto workspace = orExit(Workspace::open(location, {}));
    const auto rules = std::make_shared<const DeskRules>(orExit(shippedDeskRules()));
    const Instant now = currentInstant();
    orExit(workspace->writeNow([&](Transaction &transaction) { fill(transaction, *rules, now); }));

    LiveEstate estate(*workspace);
    const Words words(QLocale(QLocale::English, QLocale::UnitedKingdom));
    LongTasks tasks;
    NoticeList notices;
    ClockReader clocks(rules);
    TicketListModel model({*workspace, estate, rules, words, tasks, notices, [now] { return now; }, clocks});
    QEventLoop loaded;
    QObject::connect(&model, &TicketListModel::loaded, &loaded, &QEventLoop::quit);
    model.ask({});
    loaded.exec();
    if (model.rowCount() != Rows) {
        std::fprintf(stderr, "ticket_table_bench: %d of %d rows\n", model.rowCount(), Rows);
        return 1;
    }
    TicketTable table;
    table.setModel(&model);
    table.resize(1280, table.rowHeight(0) * Rows + table.horizontalHeader()->height());
    table.show();
    QStandardItemModel plain;
    copy(model, plain);
    QTableView other;
    other.setModel(&plain);
    other.verticalHeader()->setDefaultSectionSize(table.rowHeight(0));
    other.resize(table.size());
    other.show();
    QApplication::processEvents();

    QImage image(table.size(), QImage::Format_ARGB32_Premultiplied);
    const std::vector<QStaticText> texts = laidOut(model, table.font());
    std::printf("%d cells of %dx%d\n", Rows * ticketColumnCount, table.width(), table.height());
    bench::printHead();
    const auto ours = [&] { paint(*table.viewport(), image); };
    bench::printRow(
        "22 page of the list, painted again", "QStaticText",
        bench::compare(Pairs, 0.1, ours, [&] { drawBare(image, texts, table.rowHeight(0), 1280 / ticketColumnCount); }),
        bench::Against::Limit, 3);
    bench::printRow("22 page of the list, painted again", "default QTableView",
                    bench::compare(Pairs, 0.1, ours, [&] { paint(*other.viewport(), image); }), bench::Against::Peer,
                    2.5);
}
