-- What the report on capacity says of a province at the end of a quarter: counted once, and again when something behind it
-- has changed, so that a report reads a row for each province however many workers and establishments there are. A stamp
-- grows with each change; a kept row counts while it carries the stamp of its province.
create table means_stamp (
    place text primary key,
    changes bigint not null default 0
);
comment on column means_stamp.place is 'where something is that the report counts: the code of a territory';
revoke insert, update on means_stamp from mouakaba_app;

create table means_kept (
    place text not null,
    until date not null,
    expected_before date not null,
    target numeric not null,
    changes bigint not null,
    workers integer not null, fte numeric(12, 2) not null, women integer not null, accredited integer not null,
    subject integer not null, supervisors integer not null, supervised integer not null, joined numeric not null,
    left_since integer not null, year_before integer not null, hours numeric(14, 1) not null, trained integer not null,
    funded numeric(12, 2) not null, filled numeric(12, 2) not null,
    establishments integer not null, expected integer not null, reported integer not null, authorised integer not null,
    open integer not null, occupied integer not null, open_days bigint not null, occupied_days bigint not null,
    crowded integer not null, educators numeric(12, 2) not null, waiting integer not null,
    constraint pk_means_kept primary key (place, until)
);
comment on column means_kept.expected_before is 'the month that was not over when it was counted: nothing is expected of it';
comment on column means_kept.target is 'hours of training that somebody should have reached';

-- Its argument asks for the places of what was added, changed or taken away.
create function stamp_means() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    execute 'insert into means_stamp as s (place) select distinct place from (' || tg_argv[0] || ') p where place is not null'
        || ' order by place on conflict (place) do update set changes = s.changes + 1';
    return null;
end $$;

create trigger stamp_means_added after insert on worker referencing new table as added for each statement execute function
    stamp_means('select coalesce(u.territory_code, a.territory_code) as place from added a left join unit u on u.id = a.unit_id');
create trigger stamp_means_changed after update on worker referencing old table as removed new table as added
    for each statement execute function stamp_means('with a as (select id, unit_id, territory_code, job, fte, sex, role,
            active_from, active_to from added), r as (select id, unit_id, territory_code, job, fte, sex, role, active_from,
            active_to from removed),
        changed as ((select * from a except select * from r) union all (select * from r except select * from a))
        select coalesce(u.territory_code, c.territory_code) as place from changed c left join unit u on u.id = c.unit_id');
create trigger stamp_means_changed after update on unit referencing old table as removed new table as added for each statement
    execute function stamp_means('select territory_code as place from added union all select territory_code from removed');
create trigger stamp_means_added after insert on worker_accreditation referencing new table as added for each statement
    execute function stamp_means('select coalesce(u.territory_code, w.territory_code) as place
        from added a join worker w on w.id = a.worker_id left join unit u on u.id = w.unit_id');
create trigger stamp_means_added after insert on training referencing new table as added for each statement
    execute function stamp_means('select coalesce(u.territory_code, w.territory_code) as place
        from added a join worker w on w.id = a.worker_id left join unit u on u.id = w.unit_id');
create trigger stamp_means_changed after update on training referencing new table as added for each statement
    execute function stamp_means('select coalesce(u.territory_code, w.territory_code) as place
        from added a join worker w on w.id = a.worker_id left join unit u on u.id = w.unit_id');
create trigger stamp_means_added after insert on post referencing new table as added for each statement
    execute function stamp_means('select territory_code as place from added');
create trigger stamp_means_changed after update on post referencing old table as removed new table as added for each statement
    execute function stamp_means('select territory_code as place from added union all select territory_code from removed');
create trigger stamp_means_added after insert on post_holding referencing new table as added for each statement
    execute function stamp_means('select p.territory_code as place from added a join post p on p.id = a.post_id');
create trigger stamp_means_changed after update on post_holding referencing new table as added for each statement
    execute function stamp_means('select p.territory_code as place from added a join post p on p.id = a.post_id');
create trigger stamp_means_added after insert on establishment referencing new table as added for each statement
    execute function stamp_means('select territory_code as place from added');
create trigger stamp_means_changed after update on establishment referencing old table as removed new table as added
    for each statement
    execute function stamp_means('select territory_code as place from added union all select territory_code from removed');
create trigger stamp_means_added after insert on establishment_capacity referencing new table as added for each statement
    execute function stamp_means('select e.territory_code as place from added a
        join establishment e on e.id = a.establishment_id');
create trigger stamp_means_added after insert on establishment_capacity_cell referencing new table as added for each statement
    execute function stamp_means('select e.territory_code as place from added a
        join establishment_capacity c on c.id = a.capacity_id join establishment e on e.id = c.establishment_id');
create trigger stamp_means_added after insert on establishment_snapshot referencing new table as added for each statement
    execute function stamp_means('select e.territory_code as place from added a
        join establishment e on e.id = a.establishment_id');
create trigger stamp_means_added after insert on establishment_snapshot_cell referencing new table as added for each statement
    execute function stamp_means('select e.territory_code as place from added a
        join establishment_snapshot s on s.id = a.snapshot_id join establishment e on e.id = s.establishment_id');

insert into means_stamp (place)
select coalesce(u.territory_code, w.territory_code) from worker w left join unit u on u.id = w.unit_id
    where coalesce(u.territory_code, w.territory_code) is not null
union select territory_code from post
union select territory_code from establishment;
