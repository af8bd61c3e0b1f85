-- What registration asks besides who she is: coverage, direct social aid, disability card, the Washington Group's short
-- set, schooling, marriage, work, who represents her. One row for a person, made when the first of it is known.
create table person_situation (
    person_id uuid primary key constraint fk_person_situation_person references person,
    coverage text,
    coverage_provenance text,
    asd_status text,
    asd_provenance text,
    card_status text,
    card_number text,
    card_expires_on date,
    card_provenance text,
    seeing text,
    hearing text,
    walking text,
    cognition text,
    self_care text,
    communication text,
    schooling text,
    marital text,
    activity text,
    representative_id uuid constraint fk_person_situation_representative references person,
    representative_name text,
    representative_capacity text,
    version bigint not null default 0,
    constraint ck_person_situation_provenance check (
        coverage_provenance in ('DECLARED', 'SEEN', 'VERIFIED')
        and asd_provenance in ('DECLARED', 'SEEN', 'VERIFIED')
        and card_provenance in ('DECLARED', 'SEEN', 'VERIFIED')),
    constraint ck_person_situation_sourced check (
        (coverage is null) = (coverage_provenance is null)
        and (asd_status is null) = (asd_provenance is null)
        and (card_status is null) = (card_provenance is null)),
    constraint ck_person_situation_card check (card_status = 'HELD' or (card_number is null and card_expires_on is null)),
    constraint ck_person_situation_representative check (
        num_nonnulls(representative_id, representative_name) <= 1 and representative_id <> person_id)
);
create index ix_person_situation_representative on person_situation (representative_id) where representative_id is not null;
create table person_situation_aud (
    person_id uuid not null,
    revision bigint not null constraint fk_person_situation_aud_revision references revision,
    revision_type smallint not null,
    coverage text, coverage_provenance text, asd_status text, asd_provenance text, card_status text, card_number text,
    card_expires_on date, card_provenance text, seeing text, hearing text, walking text, cognition text, self_care text,
    communication text, schooling text, marital text, activity text, representative_id uuid, representative_name text,
    representative_capacity text,
    constraint pk_person_situation_aud primary key (person_id, revision)
);
revoke update on person_situation_aud from mouakaba_app;

-- The facts of a household are declared or read from a notice; they change, and what they were decides what was owed.
alter table household add constraint ck_household_index check (rsu_index >= 0);
alter table household add constraint ck_household_provenance check (rsu_provenance in ('DECLARED', 'SEEN', 'VERIFIED'));
create table household_aud (
    id uuid not null,
    revision bigint not null constraint fk_household_aud_revision references revision,
    revision_type smallint not null,
    rsu_number text, registry_status text, rsu_index numeric(9, 7), rsu_index_on date, rsu_provenance text, dwelling text, territory_code text,
    tenure text,
    constraint pk_household_aud primary key (id, revision)
);
revoke update on household_aud from mouakaba_app;
