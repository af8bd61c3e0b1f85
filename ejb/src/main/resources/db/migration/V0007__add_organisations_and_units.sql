create table organisation (
    id uuid primary key,
    type text not null,
    name_ar text not null,
    name_fr text not null,
    territory_code text constraint fk_organisation_territory references territory,
    parent_id uuid constraint fk_organisation_parent references organisation,
    phone text,
    valid_from date not null,
    valid_to date,
    version bigint not null default 0
);

-- A team on the territory: the CAPE of a province, a social assistance centre.
create table unit (
    id uuid primary key,
    organisation_id uuid not null constraint fk_unit_organisation references organisation,
    type text not null,
    name_ar text not null,
    name_fr text not null,
    territory_code text not null constraint fk_unit_territory references territory,
    valid_from date not null,
    valid_to date,
    version bigint not null default 0
);
create index ix_unit_territory on unit (territory_code);
create index ix_unit_organisation on unit (organisation_id);
