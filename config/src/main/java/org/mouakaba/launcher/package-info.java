/**
 * Starts the whole product in the foreground: PostgreSQL, Keycloak and WildFly with the application archive.
 *
 * <p>It answers for processes, ports, files and the order of things, and knows nothing of the business. {@code mvn
 * -Prun}, the in-container tests and the end-to-end tests all go through it, so that what a test saw is what a user
 * runs.
 */
@NullMarked
package org.mouakaba.launcher;

import org.jspecify.annotations.NullMarked;
