-- Regions, provinces and prefectures by the codes of the High Commission for Planning; population of the 2024 census.
create table territory (
    code text primary key,
    level text not null constraint ck_territory_level
        check (level in ('REGION', 'PROVINCE', 'PREFECTURE', 'PREFECTURE_OF_ARRONDISSEMENTS', 'COMMUNE')),
    parent_code text constraint fk_territory_parent references territory,
    name_ar text not null,
    name_fr text not null,
    name_en text not null,
    population integer,
    households integer,
    counted_on date
);
create index ix_territory_parent on territory (parent_code);
