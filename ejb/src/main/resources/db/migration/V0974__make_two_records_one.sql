-- A record that turned out to be somebody else's keeps standing, empty of what hung on it, and says whose it is.
alter table person add merged_into uuid constraint fk_person_merged_into references person
    constraint ck_person_merged_into check (merged_into <> id);
create index ix_person_merged_into on person (merged_into) where merged_into is not null;
alter table person_aud add merged_into uuid;

create table person_merge (
    id uuid primary key,
    survivor_id uuid not null constraint fk_person_merge_survivor references person,
    absorbed_id uuid not null constraint fk_person_merge_absorbed references person,
    reason text not null,
    merged_by text not null,
    merged_at timestamptz not null,
    was_protected boolean not null,
    was_address_hidden boolean not null,
    undone_by text,
    undone_at timestamptz,
    undone_because text,
    version bigint not null default 0,
    constraint ck_person_merge_two check (survivor_id <> absorbed_id),
    constraint ck_person_merge_undone check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null))
);
create unique index uq_person_merge_absorbed on person_merge (absorbed_id) where undone_at is null;
create index ix_person_merge_survivor on person_merge (survivor_id, merged_at);

-- What hung on either of the two: what followed, and what was the survivor's already. The rest came since.
create table person_merge_row (
    merge_id uuid not null constraint fk_person_merge_row_merge references person_merge,
    kind text not null,
    row_id uuid not null,
    moved boolean not null,
    constraint pk_person_merge_row primary key (merge_id, row_id)
);
revoke update on person_merge_row from mouakaba_app;

-- What a field of the survivor said that was taken from the other record; null where it said nothing.
create table person_merge_field (
    merge_id uuid not null constraint fk_person_merge_field_merge references person_merge,
    field text not null,
    before text,
    constraint pk_person_merge_field primary key (merge_id, field)
);
revoke update on person_merge_field from mouakaba_app;

-- Two records that are probably one person, until a supervisor settles it. The one is the smaller key of the two.
create table duplicate_suspicion (
    id uuid primary key,
    one_id uuid not null constraint fk_duplicate_suspicion_one references person,
    other_id uuid not null constraint fk_duplicate_suspicion_other references person,
    one_unit_id uuid constraint fk_duplicate_suspicion_one_unit references unit,
    other_unit_id uuid constraint fk_duplicate_suspicion_other_unit references unit,
    score smallint not null constraint ck_duplicate_suspicion_score check (score between 0 and 100),
    reasons text[] not null,
    found_at timestamptz not null,
    state text not null constraint ck_duplicate_suspicion_state check (state in ('OPEN', 'DIFFERENT', 'MERGED')),
    settled_by text,
    settled_at timestamptz,
    settled_because text,
    version bigint not null default 0,
    constraint uq_duplicate_suspicion_pair unique (one_id, other_id),
    constraint ck_duplicate_suspicion_order check (one_id < other_id),
    constraint ck_duplicate_suspicion_settled check ((state = 'OPEN') = (settled_at is null))
);
create index ix_duplicate_suspicion_other on duplicate_suspicion (other_id);
create index ix_duplicate_suspicion_one_unit on duplicate_suspicion (one_unit_id, score desc, id) where state = 'OPEN';
create index ix_duplicate_suspicion_other_unit on duplicate_suspicion (other_unit_id, score desc, id) where state = 'OPEN';

-- Whose record has not been compared with the others since it changed.
create table person_comparison_due (
    person_id uuid not null constraint fk_person_comparison_due_person references person,
    constraint pk_person_comparison_due primary key (person_id)
);
insert into person_comparison_due select id from person;
grant delete on person_comparison_due to mouakaba_app;
