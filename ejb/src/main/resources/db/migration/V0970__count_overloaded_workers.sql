-- How many workers of a province carry cases, and how many of them more than they should, as last weighed by a timer: a
-- report reads some dozen rows instead of every open case. It counts workers, not persons, and names nobody.
create table worker_load_count (
    territory_code text not null,
    carrying integer not null constraint ck_worker_load_count_carrying check (carrying > 0),
    overloaded integer not null,
    as_of timestamptz not null,
    constraint pk_worker_load_count primary key (territory_code),
    constraint ck_worker_load_count_overloaded check (overloaded between 0 and carrying)
);
revoke update on worker_load_count from mouakaba_app;
grant delete on worker_load_count to mouakaba_app;
