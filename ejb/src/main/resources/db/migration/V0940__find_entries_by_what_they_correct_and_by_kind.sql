-- A list of entries asks of each whether another one corrects it: without an index it read the whole ledger for that.
create index ix_ledger_entry_corrects on ledger_entry (corrects_id, kind) where corrects_id is not null;
-- The entries behind a figure, the latest first; and their number and sum by line, from the index alone.
create index ix_ledger_entry_kind on ledger_entry (kind, effective_on, id);
create index ix_ledger_entry_line_kind on ledger_entry (line_id, kind, effective_on) include (convention_id, amount);
