-- An expenditure may be that of one establishment of the association which spends it, so that reports can be cut by it.
alter table expenditure add column establishment_id uuid constraint fk_expenditure_establishment references establishment;
create index ix_expenditure_establishment on expenditure (establishment_id) where establishment_id is not null;
alter table expenditure_aud add column establishment_id uuid;
alter table ledger_entry add column establishment_id uuid constraint fk_ledger_entry_establishment references establishment,
    add constraint ck_ledger_entry_establishment check (establishment_id is null or expenditure_id is not null);

alter table ledger_total add column establishment_id uuid
    constraint fk_ledger_total_establishment references establishment;
alter table ledger_total drop constraint uq_ledger_total;
alter table ledger_total add constraint uq_ledger_total unique nulls not distinct
    (line_id, convention_id, month, kind, category, service_type, beneficiary_category, sex, disability, establishment_id);

-- The totals leave the function of the balances, so that what reports can be cut by changes without it.
create or replace function keep_balances() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
    return null;
end $$;

create function keep_totals() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into ledger_total as t (line_id, convention_id, month, kind, category, service_type, beneficiary_category, sex,
        disability, establishment_id, amount)
    select line_id, convention_id, date_trunc('month', effective_on)::date, kind, category, service_type,
        beneficiary_category, sex, disability, establishment_id, sum(amount)
    from added group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
    on conflict (line_id, convention_id, month, kind, category, service_type, beneficiary_category, sex, disability,
        establishment_id) do update set amount = t.amount + excluded.amount;
    return null;
end $$;
create trigger keep_totals after insert on ledger_entry
    referencing new table as added for each statement execute function keep_totals();

-- An expenditure names an establishment of the organisation that its convention is with. What was said rightly may be said
-- again after the establishment went to somebody else.
create function check_establishment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select 1 from added a join establishment s on s.id = a.establishment_id join convention c on c.id = a.convention_id
            where a.kind = 'EXPENDITURE' and a.amount > 0 and s.organisation_id is distinct from c.organisation_id
                and not exists (select 1 from ledger_entry x where x.id = a.corrects_id and x.establishment_id = a.establishment_id))
    then
        raise exception using errcode = 'check_violation', constraint = 'ck_expenditure_establishment',
            message = 'an establishment of another organisation, "ck_expenditure_establishment"';
    end if;
    return null;
end $$;
create trigger check_establishment after insert on ledger_entry
    referencing new table as added for each statement execute function check_establishment();
