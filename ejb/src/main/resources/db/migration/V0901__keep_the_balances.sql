-- What the entries come to, kept by the database itself in the transaction that adds them. The invariants of the ledger are
-- constraints of these rows, so that no program and no race passes them; whoever comes second waits for the row and is
-- judged by what the first one left.
create table line_balance (
    line_id uuid primary key constraint fk_line_balance_line references budget_line,
    budget numeric(15, 2) not null default 0 constraint ck_line_budget check (budget >= 0),
    excess numeric(15, 2) not null default 0,
    committed numeric(15, 2) not null default 0,
    planned numeric(15, 2) not null default 0,
    paid numeric(15, 2) not null default 0,
    recovered numeric(15, 2) not null default 0,
    spent numeric(15, 2) not null default 0,
    accepted numeric(15, 2) not null default 0,
    rejected numeric(15, 2) not null default 0,
    surplus numeric(15, 2) not null default 0,
    constraint ck_line_committed check (committed between 0 and budget + excess),
    constraint ck_line_paid check (paid <= committed)
);
create table convention_balance (
    convention_id uuid primary key constraint fk_convention_balance_convention references convention,
    committed numeric(15, 2) not null default 0 constraint ck_convention_committed check (committed >= 0),
    planned numeric(15, 2) not null default 0,
    paid numeric(15, 2) not null default 0,
    recovered numeric(15, 2) not null default 0,
    spent numeric(15, 2) not null default 0,
    accepted numeric(15, 2) not null default 0,
    rejected numeric(15, 2) not null default 0,
    surplus numeric(15, 2) not null default 0,
    constraint ck_convention_planned check (planned between 0 and committed),
    constraint ck_convention_paid check (paid between 0 and committed),
    constraint ck_convention_accepted check (accepted + rejected <= spent),
    constraint ck_convention_recovered check (recovered >= 0 and surplus >= 0 and recovered + surplus <= paid)
);

-- What reports read: the entries by month and by everything that a report can be cut by.
create table ledger_total (
    line_id uuid not null constraint fk_ledger_total_line references budget_line,
    convention_id uuid constraint fk_ledger_total_convention references convention,
    month date not null,
    kind text not null,
    category text,
    service_type text,
    beneficiary_category text,
    sex text,
    disability boolean,
    amount numeric(17, 2) not null,
    constraint uq_ledger_total unique nulls not distinct
        (line_id, convention_id, month, kind, category, service_type, beneficiary_category, sex, disability)
);
create index ix_ledger_total_convention on ledger_total (convention_id, kind, month);
revoke insert, update on line_balance, convention_balance, ledger_total from mouakaba_app;

create function keep_balances() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'funding_authorisation' then
        insert into line_balance as b (line_id, excess)
        select line_id, sum(amount) from added where rule = 'OVER_COMMITMENT' group by line_id order by line_id
        on conflict (line_id) do update set excess = b.excess + excluded.excess;
        return null;
    end if;
    -- In the order of the keys, so that two that add to the same rows never wait for each other. The checks look at the row
    -- as it would be inserted before they look at the conflict, so that an empty row comes first.
    insert into line_balance (line_id) select distinct line_id from added order by line_id on conflict do nothing;
    update line_balance b set
        budget = b.budget + s.budget, committed = b.committed + s.committed, planned = b.planned + s.planned,
        paid = b.paid + s.paid, recovered = b.recovered + s.recovered, spent = b.spent + s.spent,
        accepted = b.accepted + s.accepted, rejected = b.rejected + s.rejected, surplus = b.surplus + s.surplus
    from (select line_id,
            coalesce(sum(amount) filter (where kind in ('BUDGET', 'TRANSFER', 'CARRY_OVER')), 0) as budget,
            coalesce(sum(amount) filter (where kind in ('COMMITMENT', 'DEDUCTION')), 0) as committed,
            coalesce(sum(amount) filter (where kind in ('PLAN', 'DEDUCTION')), 0) as planned,
            coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid,
            coalesce(sum(amount) filter (where kind = 'RECOVERY'), 0) as recovered,
            coalesce(sum(amount) filter (where kind = 'EXPENDITURE'), 0) as spent,
            coalesce(sum(amount) filter (where kind = 'ACCEPTANCE'), 0) as accepted,
            coalesce(sum(amount) filter (where kind = 'REJECTION'), 0) as rejected,
            coalesce(sum(amount) filter (where kind = 'SURPLUS'), 0) as surplus
        from added group by line_id) s
    where b.line_id = s.line_id;

    insert into convention_balance (convention_id)
    select distinct convention_id from added where convention_id is not null order by convention_id on conflict do nothing;
    update convention_balance b set
        committed = b.committed + s.committed, planned = b.planned + s.planned, paid = b.paid + s.paid,
        recovered = b.recovered + s.recovered, spent = b.spent + s.spent, accepted = b.accepted + s.accepted,
        rejected = b.rejected + s.rejected, surplus = b.surplus + s.surplus
    from (select convention_id,
            coalesce(sum(amount) filter (where kind in ('COMMITMENT', 'DEDUCTION')), 0) as committed,
            coalesce(sum(amount) filter (where kind in ('PLAN', 'DEDUCTION')), 0) as planned,
            coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid,
            coalesce(sum(amount) filter (where kind = 'RECOVERY'), 0) as recovered,
            coalesce(sum(amount) filter (where kind = 'EXPENDITURE'), 0) as spent,
            coalesce(sum(amount) filter (where kind = 'ACCEPTANCE'), 0) as accepted,
            coalesce(sum(amount) filter (where kind = 'REJECTION'), 0) as rejected,
            coalesce(sum(amount) filter (where kind = 'SURPLUS'), 0) as surplus
        from added where convention_id is not null group by convention_id) s
    where b.convention_id = s.convention_id;

    update tranche t set planned = t.planned + s.planned, paid = t.paid + s.paid
    from (select tranche_id,
            coalesce(sum(amount) filter (where kind in ('PLAN', 'DEDUCTION')), 0) as planned,
            coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid
        from added where tranche_id is not null group by tranche_id) s
    where t.id = s.tranche_id;

    update expenditure e set
        amount = e.amount + s.spent, accepted = e.accepted + s.accepted, rejected = e.rejected + s.rejected
    from (select expenditure_id,
            coalesce(sum(amount) filter (where kind = 'EXPENDITURE'), 0) as spent,
            coalesce(sum(amount) filter (where kind = 'ACCEPTANCE'), 0) as accepted,
            coalesce(sum(amount) filter (where kind = 'REJECTION'), 0) as rejected
        from added where expenditure_id is not null group by expenditure_id) s
    where e.id = s.expenditure_id;

    insert into ledger_total as t
        (line_id, convention_id, month, kind, category, service_type, beneficiary_category, sex, disability, amount)
    select line_id, convention_id, date_trunc('month', effective_on)::date, kind, category, service_type,
        beneficiary_category, sex, disability, sum(amount)
    from added group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by 1, 2, 3, 4, 5, 6, 7, 8, 9
    on conflict (line_id, convention_id, month, kind, category, service_type, beneficiary_category, sex, disability)
        do update set amount = t.amount + excluded.amount;
    return null;
end $$;
create trigger keep_balances after insert on ledger_entry
    referencing new table as added for each statement execute function keep_balances();
create trigger keep_balances after insert on funding_authorisation
    referencing new table as added for each statement execute function keep_balances();

-- An entry belongs to the line of its convention, and its tranche or expenditure to that convention; an expenditure is dated
-- within the time that the convention covers, or names who let it pass.
create function check_entry() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    select a.id into wrong from added a join convention c on c.id = a.convention_id where c.line_id <> a.line_id
    union all select a.id from added a join tranche t on t.id = a.tranche_id where t.convention_id <> a.convention_id
    union all select a.id from added a join expenditure e on e.id = a.expenditure_id where e.convention_id <> a.convention_id
    limit 1;
    if found then
        raise exception using errcode = 'check_violation', constraint = 'ck_ledger_entry_belongs',
            message = 'an entry of another line or convention, "ck_ledger_entry_belongs"';
    end if;
    select a.id into wrong from added a join convention c on c.id = a.convention_id
    where a.kind = 'EXPENDITURE' and a.amount > 0 and a.effective_on not between c.eligible_from and c.eligible_to
        and not exists (select 1 from funding_authorisation x where x.id = a.authorisation_id
            and x.rule = 'OUT_OF_PERIOD' and x.convention_id = a.convention_id)
    limit 1;
    if found then
        raise exception using errcode = 'check_violation', constraint = 'ck_expenditure_period',
            message = 'an expenditure outside the time of its convention, "ck_expenditure_period"';
    end if;
    return null;
end $$;
create trigger check_entry after insert on ledger_entry
    referencing new table as added for each statement execute function check_entry();

-- What leaves a line arrives on another: looked at when the transaction ends, because the two entries come one by one.
create function check_transfer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (select sum(amount) from ledger_entry where operation_id = new.operation_id and kind in ('TRANSFER', 'CARRY_OVER')) <> 0 then
        raise exception using errcode = 'check_violation', constraint = 'ck_transfer_balanced',
            message = 'what leaves a line arrives on another, "ck_transfer_balanced"';
    end if;
    return null;
end $$;
create constraint trigger check_transfer after insert on ledger_entry deferrable initially deferred
    for each row when (new.kind in ('TRANSFER', 'CARRY_OVER')) execute function check_transfer();

-- A tranche is not ordered while the report on an earlier one is late, unless somebody let it pass.
create function check_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from justification j where j.convention_id = new.convention_id and j.position < new.position
            and j.status = 'DUE' and j.due_on < new.ordered_on)
        and not exists (select 1 from funding_authorisation x where x.tranche_id = new.id and x.rule = 'LATE_JUSTIFICATION')
    then
        raise exception using errcode = 'check_violation', constraint = 'ck_tranche_order',
            message = 'the report on an earlier tranche is late, "ck_tranche_order"';
    end if;
    return new;
end $$;
create trigger check_order before insert or update of ordered_on on tranche
    for each row when (new.ordered_on is not null) execute function check_order();
