-- The entries by convention, month and kind alone, for reports that are not cut by what was bought or for whom: a row for
-- each however many expenditures there were, where ledger_total has one for each kind of thing bought.
create table ledger_month (
    line_id uuid not null constraint fk_ledger_month_line references budget_line,
    convention_id uuid constraint fk_ledger_month_convention references convention,
    month date not null,
    kind text not null,
    amount numeric(17, 2) not null,
    constraint uq_ledger_month unique nulls not distinct (line_id, convention_id, month, kind)
);
revoke insert, update on ledger_month from mouakaba_app;

create function keep_months() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into ledger_month as t (line_id, convention_id, month, kind, amount)
    select line_id, convention_id, date_trunc('month', effective_on)::date, kind, sum(amount)
    from added group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (line_id, convention_id, month, kind) do update set amount = t.amount + excluded.amount;
    return null;
end $$;
create trigger keep_months after insert on ledger_entry
    referencing new table as added for each statement execute function keep_months();

insert into ledger_month (line_id, convention_id, month, kind, amount)
select line_id, convention_id, month, kind, sum(amount) from ledger_total group by 1, 2, 3, 4 order by 1, 2, 3, 4;
