-- How two persons are related beyond what a member is to the declarant of her household.
create table person_relation (
    id uuid primary key,
    person_id uuid not null constraint fk_person_relation_person references person,
    other_id uuid not null constraint fk_person_relation_other references person,
    relation text not null,
    since date,
    until date,
    version bigint not null default 0,
    constraint ck_person_relation_two check (person_id <> other_id),
    constraint ck_person_relation_until check (until is null or since is null or until >= since)
);
comment on column person_relation.relation is 'what the person is to the other, code of relationship_type';
create unique index uq_person_relation on person_relation (person_id, other_id, relation) where until is null;
create index ix_person_relation_other on person_relation (other_id);
create table person_relation_aud (
    id uuid not null,
    revision bigint not null constraint fk_person_relation_aud_revision references revision,
    revision_type smallint not null,
    person_id uuid, other_id uuid, relation text, since date, until date,
    constraint pk_person_relation_aud primary key (id, revision)
);
revoke update on person_relation_aud from mouakaba_app;
