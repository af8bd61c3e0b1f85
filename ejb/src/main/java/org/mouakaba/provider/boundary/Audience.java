package org.mouakaba.provider.boundary;

/** For whom a service is looked for; it fits where its limits of sex and age take such a person. */
public enum Audience {
    CHILDREN,
    WOMEN,
    MEN,
    OLDER
}
