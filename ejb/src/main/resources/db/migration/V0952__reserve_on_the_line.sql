-- What is selected and not signed yet: its amount is held on the line from the day of the selection, and nobody else is
-- promised it. The signature, or giving it up, takes the reservation back.
alter table ledger_entry drop constraint ck_ledger_entry_kind;
alter table ledger_entry add constraint ck_ledger_entry_kind check (kind in ('BUDGET', 'TRANSFER', 'CARRY_OVER', 'RESERVATION',
    'COMMITMENT', 'PLAN', 'DEDUCTION', 'PAYMENT', 'RECOVERY', 'EXPENDITURE', 'ACCEPTANCE', 'REJECTION', 'SURPLUS'));

alter table convention drop constraint ck_convention_signed;
alter table convention add constraint ck_convention_signed
    check (signed_on is not null or status in ('DRAFT', 'SUBMITTED', 'SELECTED', 'ABANDONED'));

alter table line_balance add column reserved numeric(15, 2) not null default 0;
alter table line_balance drop constraint ck_line_committed;
alter table line_balance add constraint ck_line_committed
    check (committed >= 0 and reserved >= 0 and committed + reserved <= budget + excess);
alter table convention_balance add column reserved numeric(15, 2) not null default 0,
    add constraint ck_convention_reserved check (reserved >= 0 and (reserved = 0 or committed = 0));

-- After keep_balances, by its name: that one makes the rows.
create function keep_reservations() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update line_balance b set reserved = b.reserved + s.reserved
    from (select line_id, sum(amount) as reserved from added where kind = 'RESERVATION' group by line_id) s
    where b.line_id = s.line_id;
    update convention_balance b set reserved = b.reserved + s.reserved
    from (select convention_id, sum(amount) as reserved from added where kind = 'RESERVATION' group by convention_id) s
    where b.convention_id = s.convention_id;
    return null;
end $$;
create trigger keep_reservations after insert on ledger_entry
    referencing new table as added for each statement execute function keep_reservations();
