-- Every list that people choose from: three labels, an order, a validity. An entry is retired, never deleted.
create table code_entry (
    list text not null,
    code text not null,
    parent_code text,
    position integer not null,
    label_ar text not null,
    label_fr text not null,
    label_en text not null,
    external_code text,
    valid_from date not null,
    valid_to date,
    version bigint not null default 0,
    constraint pk_code_entry primary key (list, code),
    constraint fk_code_entry_parent foreign key (list, parent_code) references code_entry,
    constraint ck_code_entry_validity check (valid_to is null or valid_to >= valid_from)
);
