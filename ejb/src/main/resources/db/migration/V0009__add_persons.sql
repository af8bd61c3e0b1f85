-- The person served. Names in the scripts of the papers; search_key is what a search in any of them meets.
create table person (
    id uuid primary key,
    given_name_ar text,
    family_name_ar text,
    given_name_latin text,
    family_name_latin text,
    given_name_tifinagh text,
    family_name_tifinagh text,
    honorific text,
    father_name text,
    mother_name text,
    sex text not null constraint ck_person_sex check (sex in ('M', 'F', 'U')),
    birth_date date,
    birth_precision text not null constraint ck_person_birth_precision
        check (birth_precision in ('DAY', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN')),
    birth_place text,
    nationality_status text,
    preferred_language text,
    interpreter boolean not null default false,
    communication_needs text,
    care_arrangement text,
    territory_code text constraint fk_person_territory references territory,
    commune text,
    address text,
    address_hidden boolean not null default false,
    contact_rule text,
    protected boolean not null default false,
    unit_id uuid constraint fk_person_unit references unit,
    search_key text not null,
    deceased_on date,
    version bigint not null default 0,
    constraint ck_person_name check (coalesce(given_name_ar, given_name_latin) is not null),
    constraint ck_person_birth check ((birth_date is null) = (birth_precision = 'UNKNOWN'))
);
comment on column person.protected is 'true while a SECRET case stands: no name in any list or search, only that a restricted record may match';
create index ix_person_search_key on person using gin (search_key gin_trgm_ops);
create index ix_person_unit on person (unit_id);
-- Helps typing: the communes that were entered before in a province.
create index ix_person_commune on person (territory_code, commune text_pattern_ops) where commune is not null;
create table person_aud (
    id uuid not null,
    revision bigint not null constraint fk_person_aud_revision references revision,
    revision_type smallint not null,
    given_name_ar text, family_name_ar text, given_name_latin text, family_name_latin text, given_name_tifinagh text,
    family_name_tifinagh text, honorific text, father_name text, mother_name text, sex text, birth_date date,
    birth_precision text, birth_place text, nationality_status text, preferred_language text, interpreter boolean,
    communication_needs text, care_arrangement text, territory_code text, commune text, address text,
    address_hidden boolean, contact_rule text, protected boolean, unit_id uuid, search_key text, deceased_on date,
    constraint pk_person_aud primary key (id, revision)
);
revoke update on person_aud from mouakaba_app;

create table person_identifier (
    id uuid primary key,
    person_id uuid not null constraint fk_person_identifier_person references person,
    type text not null,
    value text not null,
    normalised text not null,
    provenance text not null constraint ck_person_identifier_provenance check (provenance in ('DECLARED', 'SEEN', 'VERIFIED'))
);
create index ix_person_identifier_person on person_identifier (person_id);
create index ix_person_identifier_value on person_identifier (normalised);
grant delete on person_identifier to mouakaba_app;
create table person_identifier_aud (
    id uuid not null,
    revision bigint not null constraint fk_person_identifier_aud_revision references revision,
    revision_type smallint not null,
    person_id uuid, type text, value text, normalised text, provenance text,
    constraint pk_person_identifier_aud primary key (id, revision)
);
revoke update on person_identifier_aud from mouakaba_app;

-- One phone is often a whole family's: not unique.
create table person_phone (
    id uuid primary key,
    person_id uuid not null constraint fk_person_phone_person references person,
    number text not null constraint ck_person_phone_number check (number ~ '^\+[0-9]{6,15}$'),
    safe boolean not null default true,
    note text
);
create index ix_person_phone_person on person_phone (person_id);
create index ix_person_phone_number on person_phone (number);
grant delete on person_phone to mouakaba_app;
create table person_phone_aud (
    id uuid not null,
    revision bigint not null constraint fk_person_phone_aud_revision references revision,
    revision_type smallint not null,
    person_id uuid, number text, safe boolean, note text,
    constraint pk_person_phone_aud primary key (id, revision)
);
revoke update on person_phone_aud from mouakaba_app;

create table household (
    id uuid primary key,
    rsu_number text,
    registry_status text,
    rsu_index numeric(9, 7),
    rsu_index_on date,
    rsu_provenance text,
    dwelling text,
    tenure text,
    territory_code text constraint fk_household_territory references territory,
    version bigint not null default 0
);
create table household_member (
    id uuid primary key,
    household_id uuid not null constraint fk_household_member_household references household,
    person_id uuid not null constraint fk_household_member_person references person,
    relation text,
    declarant boolean not null default false,
    since date not null,
    until date
);
create unique index uq_household_member on household_member (person_id) where until is null;
create index ix_household_member_household on household_member (household_id);
create table household_member_aud (
    id uuid not null,
    revision bigint not null constraint fk_household_member_aud_revision references revision,
    revision_type smallint not null,
    household_id uuid, person_id uuid, relation text, declarant boolean, since date, until date,
    constraint pk_household_member_aud primary key (id, revision)
);
revoke update on household_member_aud from mouakaba_app;
