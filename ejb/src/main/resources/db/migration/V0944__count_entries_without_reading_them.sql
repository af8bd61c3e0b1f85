-- The number and the sum of the entries behind a figure: the key belongs into the index, since it is what is counted.
drop index ix_ledger_entry_line_kind;
create index ix_ledger_entry_line_kind on ledger_entry (line_id, kind, effective_on) include (id, convention_id, amount);
