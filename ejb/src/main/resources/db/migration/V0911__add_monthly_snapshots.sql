-- What an establishment said of a month. A correction is another edition with its reason; the one before stays. No row, or
-- a figure left empty, is "not reported" and never zero.
create table establishment_snapshot (
    id uuid primary key,
    establishment_id uuid not null constraint fk_establishment_snapshot_establishment references establishment,
    month date not null constraint ck_establishment_snapshot_month check (extract(day from month) = 1),
    edition integer not null constraint ck_establishment_snapshot_edition check (edition > 0),
    staff_fte numeric(6, 2) constraint ck_establishment_snapshot_staff check (staff_fte >= 0),
    educator_fte numeric(6, 2) constraint ck_establishment_snapshot_educators check (educator_fte >= 0),
    waiting integer constraint ck_establishment_snapshot_waiting check (waiting >= 0),
    complete boolean not null,
    note text,
    reason text,
    reported_by text not null,
    reported_at timestamptz not null,
    constraint uq_establishment_snapshot unique (establishment_id, month, edition),
    constraint ck_establishment_snapshot_reason check (edition = 1 or reason is not null)
);
create index ix_establishment_snapshot_month on establishment_snapshot (month, establishment_id, edition);
revoke update on establishment_snapshot from mouakaba_app;
create table establishment_snapshot_cell (
    snapshot_id uuid not null constraint fk_establishment_snapshot_cell_snapshot references establishment_snapshot,
    sex text not null constraint ck_establishment_snapshot_cell_sex check (sex in ('F', 'M', 'ANY')),
    age_band text not null constraint ck_establishment_snapshot_cell_age_band
        check (age_band in ('AGE_0_5', 'AGE_6_17', 'AGE_18_59', 'AGE_60_PLUS', 'ANY')),
    open_places integer constraint ck_establishment_snapshot_cell_open check (open_places >= 0),
    occupied_places integer constraint ck_establishment_snapshot_cell_occupied check (occupied_places >= 0),
    constraint pk_establishment_snapshot_cell primary key (snapshot_id, sex, age_band)
);
comment on column establishment_snapshot_cell.occupied_places is 'may exceed what is open: over-occupancy is reported, not refused';
revoke update on establishment_snapshot_cell from mouakaba_app;

-- The edition in force of each month.
create view establishment_month as
    select distinct on (establishment_id, month) * from establishment_snapshot
    order by establishment_id, month, edition desc;
grant select on establishment_month to mouakaba_app;
revoke insert, update on establishment_month from mouakaba_app;

-- Who was asked for a month that was not reported, when and by whom.
create table establishment_reminder (
    id uuid primary key,
    establishment_id uuid not null constraint fk_establishment_reminder_establishment references establishment,
    month date not null constraint ck_establishment_reminder_month check (extract(day from month) = 1),
    at timestamptz not null,
    username text not null
);
create index ix_establishment_reminder on establishment_reminder (month, establishment_id, at);
revoke update on establishment_reminder from mouakaba_app;
