package org.mouakaba.web.rest;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that is done once under its {@code Idempotency-Key}. A read that is sent as a POST is none: it is done, and
 * recorded, each time, and what it found is kept nowhere.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface DoneOnce {}
