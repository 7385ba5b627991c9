-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE command_log ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE journal ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX journal_xid ON journal (xid);

-- Who and when are the server's word, whatever a client sends, and stay so. A restore, which brings history, says so; it
-- is believed of those alone who own the table, and could do without the trigger anyway.
CREATE FUNCTION command_log_truth() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('mainstay.restoring', true) = 'yes'
     AND pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    NEW.who := OLD.who;
    NEW.at := OLD.at;
    NEW.xid := OLD.xid;
    RETURN NEW;
  END IF;
  NEW.who := session_user;
  NEW.at := (extract(epoch FROM clock_timestamp()) * 1000)::bigint;
  NEW.xid := pg_current_xact_id();
  RETURN NEW;
END $$;
CREATE TRIGGER command_log_truth BEFORE INSERT OR UPDATE ON command_log
  FOR EACH ROW EXECUTE FUNCTION command_log_truth();

-- The command of the running transaction. A name that another transaction left, or that a client made up, does not
-- count; where there is none, the change came from outside of Mainstay.
CREATE FUNCTION journal_command() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  named text := current_setting('mainstay.command', true);
  found bigint;
BEGIN
  IF named ~ '^[0-9]{1,18}$' THEN
    SELECT id INTO found FROM command_log WHERE id = named::bigint AND xid = pg_current_xact_id();
  END IF;
  IF found IS NULL THEN
    INSERT INTO command_log (uuid, at, who, name, facts)
      VALUES (gen_random_uuid()::text, 0, session_user, 'outside', '{}') RETURNING id INTO found;
    PERFORM set_config('mainstay.command', found::text, true);
  END IF;
  PERFORM pg_notify('mainstay', '');
  RETURN found;
END $$;

CREATE FUNCTION journal_refuse_stale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version IS DISTINCT FROM OLD.version + 1 OR NEW.id IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION 'mainstay:stale-version' USING ERRCODE = 'MS001';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION journal_inserts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  cmd bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM new_rows) THEN
    RETURN NULL;
  END IF;
  cmd := journal_command();
  INSERT INTO journal (command, entity, first_id, last_id, op, version)
    SELECT cmd, TG_TABLE_NAME, min(id), max(id), 'insert', version
    FROM (SELECT id, version, id - row_number() OVER (PARTITION BY version ORDER BY id) AS island FROM new_rows) AS rows
    GROUP BY version, island ORDER BY min(id);
  RETURN NULL;
END $$;

CREATE FUNCTION journal_updates() RETURNS trigger LANGUAGE plpgsql SET bytea_output = 'hex' AS $$
DECLARE
  cmd bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM new_rows) THEN
    RETURN NULL;
  END IF;
  cmd := journal_command();
  INSERT INTO journal (command, entity, first_id, last_id, op, version, before)
    SELECT cmd, TG_TABLE_NAME, n.id, n.id, 'update', n.version,
           (SELECT coalesce(jsonb_object_agg(was.key, was.value), '{}') FROM jsonb_each(to_jsonb(o)) AS was
            WHERE was.key <> 'version' AND was.value IS DISTINCT FROM to_jsonb(n) -> was.key)
    FROM new_rows AS n JOIN old_rows AS o ON o.id = n.id ORDER BY n.id;
  RETURN NULL;
END $$;

CREATE FUNCTION journal_deletes() RETURNS trigger LANGUAGE plpgsql SET bytea_output = 'hex' AS $$
DECLARE
  cmd bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM old_rows) THEN
    RETURN NULL;
  END IF;
  cmd := journal_command();
  INSERT INTO journal (command, entity, first_id, last_id, op, version, before)
    SELECT cmd, TG_TABLE_NAME, o.id, o.id, 'delete', o.version, to_jsonb(o) FROM old_rows AS o ORDER BY o.id;
  RETURN NULL;
END $$;
