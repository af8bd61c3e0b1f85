/**
 * The API under /api/v1: bearer tokens of the same realm, and below it the same boundary, scope and log as the screens.
 * Nothing here decides who may do what.
 */
@NullMarked
package org.mouakaba.web.rest;

import org.jspecify.annotations.NullMarked;
