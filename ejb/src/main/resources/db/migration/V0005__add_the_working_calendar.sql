-- Days off. FIXED days repeat each year from their first legal year; MOON dates are entered year by year.
create table holiday (
    day date primary key,
    kind text not null constraint ck_holiday_kind check (kind in ('FIXED', 'MOON', 'EXCEPTIONAL')),
    name_ar text not null,
    name_fr text not null,
    name_en text not null,
    version bigint not null default 0
);
grant delete on holiday to mouakaba_app;
