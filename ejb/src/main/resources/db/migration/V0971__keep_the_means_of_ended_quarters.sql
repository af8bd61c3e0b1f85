-- What there was at the end of a quarter by province, counted once and kept: a report reads some dozen rows, however many
-- workers, posts and establishments the country has. Each table holds the rows of one count (MeansCount) in its order.
create table means_workforce (
    until date not null,
    territory_code text not null,
    workers integer not null,
    fte numeric not null,
    available numeric not null,
    women integer not null,
    accredited integer not null,
    subject integer not null,
    supervisors integer not null,
    supervised integer not null,
    joined numeric not null,
    left_since integer not null,
    before integer not null,
    hours numeric not null,
    trained integer not null,
    constraint pk_means_workforce primary key (until, territory_code)
);
create table means_posts (
    until date not null,
    territory_code text not null,
    funded numeric not null,
    filled numeric not null,
    constraint pk_means_posts primary key (until, territory_code)
);
create table means_places (
    until date not null,
    territory_code text not null,
    establishments integer not null,
    expected integer not null,
    reported integer not null,
    authorised integer not null,
    open_places integer not null,
    occupied integer not null,
    open_days bigint not null,
    occupied_days bigint not null,
    crowded integer not null,
    educators numeric not null,
    waiting integer not null,
    normed integer not null,
    above_norm integer not null,
    constraint pk_means_places primary key (until, territory_code)
);
create table means_mix (
    until date not null,
    territory_code text not null,
    kind text not null,
    code text not null,
    amount numeric not null,
    constraint pk_means_mix primary key (until, territory_code, kind, code)
);
create table means_residents (
    until date not null,
    territory_code text not null,
    sex text not null,
    age_band text not null,
    occupied integer not null,
    constraint pk_means_residents primary key (until, territory_code, sex, age_band)
);
create table means_red (
    until date not null,
    territory_code text not null,
    establishment_id uuid not null,
    name_ar text not null,
    name_fr text not null,
    missing integer not null,
    occupied bigint,
    occupancy numeric,
    vacancy numeric,
    crowded boolean not null,
    vacant boolean not null,
    above_norm boolean not null,
    constraint pk_means_red primary key (until, territory_code, establishment_id)
);
-- Which quarters are kept, and the figures of the settings that they were counted with.
create table means_quarter (
    until date not null,
    hours_target numeric not null,
    red_vacancy numeric not null,
    as_of timestamptz not null,
    constraint pk_means_quarter primary key (until)
);

-- Where something has changed since: there the kept counts are not read. The mark is written with the change and goes when the
-- place has been counted anew; it has no key, so that two who change the same province never wait for each other.
create table means_mark (territory_code text not null);
revoke update on means_workforce, means_posts, means_places, means_mix, means_residents, means_red, means_quarter, means_mark from mouakaba_app;
grant delete on means_workforce, means_posts, means_places, means_mix, means_residents, means_red, means_quarter, means_mark to mouakaba_app;

create function mark_means_of_worker() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct coalesce(u.territory_code, c.territory_code)
    from changed c left join unit u on u.id = c.unit_id where coalesce(u.territory_code, c.territory_code) is not null;
    return null;
end $$;
create function mark_means_of_worker_accreditation() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct coalesce(u.territory_code, w.territory_code)
    from changed c join worker w on w.id = c.worker_id left join unit u on u.id = w.unit_id
    where coalesce(u.territory_code, w.territory_code) is not null;
    return null;
end $$;
create function mark_means_of_training() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct coalesce(u.territory_code, w.territory_code)
    from changed c join worker w on w.id = c.worker_id left join unit u on u.id = w.unit_id
    where coalesce(u.territory_code, w.territory_code) is not null;
    return null;
end $$;
create function mark_means_of_unit() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct territory_code from changed where territory_code is not null;
    return null;
end $$;
-- The kind of an employer parts the workers.
create function mark_means_of_organisation() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct coalesce(u.territory_code, w.territory_code)
    from worker w left join unit u on u.id = w.unit_id
    where coalesce(w.employer_id, w.organisation_id, u.organisation_id) in (select id from changed)
        and coalesce(u.territory_code, w.territory_code) is not null;
    return null;
end $$;
-- A post may stand in an establishment of another province.
create function mark_means_of_post() returns trigger language plpgsql as $$
begin
    insert into means_mark select territory_code from changed
    union select e.territory_code from changed c join establishment e on e.id = c.establishment_id;
    return null;
end $$;
create function mark_means_of_post_holding() returns trigger language plpgsql as $$
begin
    insert into means_mark select p.territory_code from changed c join post p on p.id = c.post_id
    union select e.territory_code from changed c join post p on p.id = c.post_id join establishment e on e.id = p.establishment_id;
    return null;
end $$;
create function mark_means_of_establishment() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct territory_code from changed;
    return null;
end $$;
create function mark_means_of_establishment_capacity_cell() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct e.territory_code from changed c
    join establishment_capacity k on k.id = c.capacity_id join establishment e on e.id = k.establishment_id;
    return null;
end $$;
create function mark_means_of_establishment_snapshot() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct e.territory_code from changed c join establishment e on e.id = c.establishment_id;
    return null;
end $$;
create function mark_means_of_establishment_snapshot_cell() returns trigger language plpgsql as $$
begin
    insert into means_mark select distinct e.territory_code from changed c
    join establishment_snapshot s on s.id = c.snapshot_id join establishment e on e.id = s.establishment_id;
    return null;
end $$;

-- Of a row that changes both what it was and what it is count: a worker leaves one province for another.
do $$
declare
    fact text;
begin
    foreach fact in array array['worker', 'worker_accreditation', 'training', 'unit', 'organisation', 'post', 'post_holding',
        'establishment', 'establishment_capacity_cell', 'establishment_snapshot', 'establishment_snapshot_cell'] loop
        execute format('create trigger mark_means_added after insert on %1$I referencing new table as changed'
            ' for each statement execute function mark_means_of_%1$s()', fact);
        execute format('create trigger mark_means_before after update on %1$I referencing old table as changed'
            ' for each statement execute function mark_means_of_%1$s()', fact);
        execute format('create trigger mark_means_after after update on %1$I referencing new table as changed'
            ' for each statement execute function mark_means_of_%1$s()', fact);
        execute format('create trigger mark_means_gone after delete on %1$I referencing old table as changed'
            ' for each statement execute function mark_means_of_%1$s()', fact);
    end loop;
end $$;
