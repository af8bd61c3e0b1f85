-- The directory: what an organisation offers, where, for whom, and how many places are free as of when.
create table provider_service (
    id uuid primary key,
    organisation_id uuid not null constraint fk_provider_service_organisation references organisation,
    name_ar text not null,
    name_fr text not null,
    service_type text not null,
    establishment_type text,
    territory_code text not null constraint fk_provider_service_territory references territory,
    address text,
    phone text,
    hours text,
    sex text constraint ck_provider_service_sex check (sex in ('F', 'M')),
    age_from integer constraint ck_provider_service_age_from check (age_from between 0 and 130),
    age_to integer constraint ck_provider_service_age_to check (age_to between 0 and 130),
    places_total integer constraint ck_provider_service_places_total check (places_total >= 0),
    places_free integer,
    places_as_of timestamptz,
    valid_from date not null,
    valid_to date,
    version bigint not null default 0,
    constraint ck_provider_service_ages check (age_from is null or age_to is null or age_from <= age_to),
    constraint ck_provider_service_places_free check (places_free between 0 and places_total),
    constraint ck_provider_service_places check ((places_free is null) = (places_as_of is null)
        and (places_total is not null or places_free is null)),
    constraint ck_provider_service_validity check (valid_to is null or valid_to > valid_from)
);
comment on column provider_service.sex is 'who is taken: F, M, or everyone where null';
comment on column provider_service.places_total is 'null where the service has no places: an advice desk, a mobile team';
create index ix_provider_service_type on provider_service (service_type, territory_code, id);
create index ix_provider_service_territory on provider_service (territory_code, id);
create index ix_provider_service_organisation on provider_service (organisation_id, id);
