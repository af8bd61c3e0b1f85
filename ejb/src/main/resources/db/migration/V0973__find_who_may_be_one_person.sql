-- Numbers under which records that may be one person are found (MatchKeys). A table of its own: it has no history and no
-- version, and can be emptied and filled anew.
create table person_match_key (
    person_id uuid not null constraint fk_person_match_key_person references person,
    numbers integer[] not null,
    constraint pk_person_match_key primary key (person_id)
);
-- A pending list would have to be read by every search.
create index ix_person_match_key_numbers on person_match_key using gin (numbers) with (fastupdate = off);

-- Who was registered before: a timer writes their numbers, a thousand at a time.
create table person_match_key_due (
    person_id uuid not null constraint fk_person_match_key_due_person references person,
    constraint pk_person_match_key_due primary key (person_id)
);
insert into person_match_key_due select id from person;
grant delete on person_match_key_due to mouakaba_app;
