-- What reports read, in place of ledger_total and ledger_month: the entries by place, month and kind, once as a whole and once
-- for each thing that a report can be cut by. A cut reads its own rows and no others, however many expenditures there were,
-- and what a line and a convention say of an entry stands beside it: for that, it may not change once there are entries.
create table ledger_part (
    dimension text not null,
    line_id uuid not null constraint fk_ledger_part_line references budget_line,
    territory_code text not null,
    code text not null,
    month date not null,
    kind text not null,
    amount numeric(17, 2) not null,
    fiscal_year integer not null,
    programme text not null,
    source text not null,
    constraint pk_ledger_part primary key (dimension, line_id, territory_code, code, month, kind)
) partition by list (dimension);
comment on column ledger_part.dimension is 'WHOLE, or what the entries are parted by into codes';
comment on column ledger_part.territory_code is 'of the convention; of the line where there is none';
comment on column ledger_part.code is 'empty where it was not said';
do $$
declare
    dimension text;
begin
    foreach dimension in array array['WHOLE', 'CATEGORY', 'SERVICE_TYPE', 'BENEFICIARY', 'SEX', 'DISABILITY', 'ESTABLISHMENT'] loop
        execute format('create table ledger_part_%s partition of ledger_part for values in (%L)', lower(dimension), dimension);
        execute format('revoke insert, update on ledger_part_%s from mouakaba_app', lower(dimension));
    end loop;
end $$;
create index ix_ledger_part_year on ledger_part (fiscal_year, month);
revoke insert, update on ledger_part from mouakaba_app;

create function keep_parts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into ledger_part as t
        (dimension, line_id, territory_code, code, month, kind, amount, fiscal_year, programme, source)
    select v.dimension, a.line_id, coalesce(c.territory_code, l.territory_code), v.code,
        date_trunc('month', a.effective_on)::date, a.kind, sum(a.amount), l.fiscal_year, l.programme, l.source
    from added a join budget_line l on l.id = a.line_id left join convention c on c.id = a.convention_id
    cross join lateral (values ('WHOLE', ''), ('CATEGORY', coalesce(a.category, l.category)),
        ('SERVICE_TYPE', coalesce(a.service_type, '')), ('BENEFICIARY', coalesce(a.beneficiary_category, '')),
        ('SEX', coalesce(a.sex, '')), ('DISABILITY', coalesce(a.disability::text, '')),
        ('ESTABLISHMENT', coalesce(a.establishment_id::text, ''))) v(dimension, code)
    group by 1, 2, 3, 4, 5, 6, 8, 9, 10 order by 1, 2, 3, 4, 5, 6
    on conflict (dimension, line_id, territory_code, code, month, kind) do update set amount = t.amount + excluded.amount;
    return null;
end $$;
create trigger keep_parts after insert on ledger_entry
    referencing new table as added for each statement execute function keep_parts();

insert into ledger_part (dimension, line_id, territory_code, code, month, kind, amount, fiscal_year, programme, source)
select v.dimension, a.line_id, coalesce(c.territory_code, l.territory_code), v.code, a.month, a.kind, sum(a.amount),
    l.fiscal_year, l.programme, l.source
from ledger_total a join budget_line l on l.id = a.line_id left join convention c on c.id = a.convention_id
cross join lateral (values ('WHOLE', ''), ('CATEGORY', coalesce(a.category, l.category)),
    ('SERVICE_TYPE', coalesce(a.service_type, '')), ('BENEFICIARY', coalesce(a.beneficiary_category, '')),
    ('SEX', coalesce(a.sex, '')), ('DISABILITY', coalesce(a.disability::text, '')),
    ('ESTABLISHMENT', coalesce(a.establishment_id::text, ''))) v(dimension, code)
group by 1, 2, 3, 4, 5, 6, 8, 9, 10 order by 1, 2, 3, 4, 5, 6;

drop trigger keep_totals on ledger_entry;
drop function keep_totals();
drop table ledger_total;
drop trigger keep_months on ledger_entry;
drop function keep_months();
drop table ledger_month;

create function keep_place() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'budget_line' and exists (select 1 from ledger_entry where line_id = new.id)
        or tg_table_name = 'convention' and exists (select 1 from ledger_entry where convention_id = new.id) then
        raise exception using errcode = 'check_violation', constraint = 'ck_ledger_place',
            message = 'there are entries of it, "ck_ledger_place"';
    end if;
    return new;
end $$;
create trigger keep_place before update on budget_line for each row
    when ((old.fiscal_year, old.territory_code, old.programme, old.source, old.category)
        is distinct from (new.fiscal_year, new.territory_code, new.programme, new.source, new.category))
    execute function keep_place();
create trigger keep_place before update on convention for each row
    when ((old.line_id, old.territory_code) is distinct from (new.line_id, new.territory_code))
    execute function keep_place();
