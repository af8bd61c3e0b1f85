-- What an association pays back is mostly what one tranche paid: the recovery names it, and the tranche knows how much.
alter table ledger_entry drop constraint ck_ledger_entry_object;
alter table ledger_entry add constraint ck_ledger_entry_object check (
    (kind in ('BUDGET', 'TRANSFER', 'CARRY_OVER')) = (convention_id is null)
    and (kind not in ('PLAN', 'DEDUCTION', 'PAYMENT') or tranche_id is not null)
    and (tranche_id is null or kind in ('PLAN', 'DEDUCTION', 'PAYMENT', 'RECOVERY'))
    and (kind in ('EXPENDITURE', 'ACCEPTANCE', 'REJECTION')) = (expenditure_id is not null));

alter table tranche add column recovered numeric(15, 2) not null default 0,
    add constraint ck_tranche_recovered check (recovered between 0 and paid);
comment on column tranche.recovered is 'kept by the ledger, as planned and paid are';
create index ix_tranche_recovered on tranche (planned_on, id) where recovered > 0;

create function keep_recoveries() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update tranche t set recovered = t.recovered + s.recovered
    from (select tranche_id, sum(amount) as recovered from added
        where kind = 'RECOVERY' and tranche_id is not null group by tranche_id) s
    where t.id = s.tranche_id;
    return null;
end $$;
create trigger keep_recoveries after insert on ledger_entry
    referencing new table as added for each statement execute function keep_recoveries();
