-- Establishments of social protection (law 65-15): who manages them, by which authorisation, under whom, for how many.
create table establishment (
    id uuid primary key,
    organisation_id uuid not null constraint fk_establishment_organisation references organisation,
    type text not null,
    name_ar text not null,
    name_fr text not null,
    territory_code text not null constraint fk_establishment_territory references territory,
    address text,
    director text,
    authorisation_number text,
    authorised_on date,
    authorisation_expires_on date,
    inspected_on date,
    residents_per_educator numeric(5, 1) constraint ck_establishment_norm check (residents_per_educator > 0),
    staff_norm numeric(6, 2) constraint ck_establishment_staff_norm check (staff_norm >= 0),
    valid_from date not null,
    valid_to date,
    version bigint not null default 0,
    constraint ck_establishment_authorisation check (authorisation_expires_on is null
        or authorised_on is null or authorisation_expires_on > authorised_on),
    constraint ck_establishment_validity check (valid_to is null or valid_to > valid_from)
);
comment on column establishment.organisation_id is 'who manages it, mostly an association';
comment on column establishment.staff_norm is 'full-time equivalents that its specifications ask for';
create index ix_establishment_territory on establishment (territory_code, id);
create index ix_establishment_organisation on establishment (organisation_id, id);
create table establishment_aud (
    id uuid not null,
    revision bigint not null constraint fk_establishment_aud_revision references revision,
    revision_type smallint not null,
    organisation_id uuid, type text, name_ar text, name_fr text, territory_code text, address text, director text,
    authorisation_number text, authorised_on date, authorisation_expires_on date, inspected_on date,
    residents_per_educator numeric(5, 1), staff_norm numeric(6, 2), valid_from date, valid_to date,
    constraint pk_establishment_aud primary key (id, revision)
);
revoke update on establishment_aud from mouakaba_app;

-- How many places are authorised from a day on. Never changed: another decision, or another edition of the same day.
create table establishment_capacity (
    id uuid primary key,
    establishment_id uuid not null constraint fk_establishment_capacity_establishment references establishment,
    valid_from date not null,
    edition integer not null constraint ck_establishment_capacity_edition check (edition > 0),
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint uq_establishment_capacity unique (establishment_id, valid_from, edition)
);
revoke update on establishment_capacity from mouakaba_app;
create table establishment_capacity_cell (
    capacity_id uuid not null constraint fk_establishment_capacity_cell_capacity references establishment_capacity,
    sex text not null constraint ck_establishment_capacity_cell_sex check (sex in ('F', 'M', 'ANY')),
    age_band text not null constraint ck_establishment_capacity_cell_age_band
        check (age_band in ('AGE_0_5', 'AGE_6_17', 'AGE_18_59', 'AGE_60_PLUS', 'ANY')),
    places integer not null constraint ck_establishment_capacity_cell_places check (places >= 0),
    constraint pk_establishment_capacity_cell primary key (capacity_id, sex, age_band)
);
revoke update on establishment_capacity_cell from mouakaba_app;

-- Which authority supervises it from a day on, until the day of the next: it changes hands by law.
create table establishment_authority (
    id uuid primary key,
    establishment_id uuid not null constraint fk_establishment_authority_establishment references establishment,
    organisation_id uuid not null constraint fk_establishment_authority_organisation references organisation,
    valid_from date not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index ix_establishment_authority on establishment_authority (establishment_id, valid_from, recorded_at);
revoke update on establishment_authority from mouakaba_app;

alter table provider_service add column establishment_id uuid
    constraint fk_provider_service_establishment references establishment;
create index ix_provider_service_establishment on provider_service (establishment_id);
