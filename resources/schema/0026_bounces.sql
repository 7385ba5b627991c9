-- SPDX-License-Identifier: GPL-3.0-or-later
-- A mail that a server took may come back. It then has not arrived after all, and may be sent once more: of each entry
-- there can be several outcomes that said it was told, of which the last without a failure after it counts.
DROP INDEX mail_outcome_told;
