-- Trigrams carry the search of names; both extensions are trusted, so the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- The application reads, adds and changes. What it may delete, or may not change, is said table by table.
grant usage on schema public to mouakaba_app;
alter default privileges in schema public grant select, insert, update on tables to mouakaba_app;
alter default privileges in schema public grant usage, select on sequences to mouakaba_app;

-- One change of case data; the *_aud tables hold the values before and after it.
create sequence revision_seq increment by 50;
create table revision (
    id bigint primary key,
    at bigint not null,
    username text not null
);
revoke update on revision from mouakaba_app;
