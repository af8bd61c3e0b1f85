package org.mouakaba.person.boundary;

import java.util.UUID;

/**
 * One thing that hangs on a record.
 *
 * @param row its key
 * @param words what it is told by in any language: a number, a date
 */
public record Belonging(BelongingKind kind, UUID row, String words) {}
