/**
 * The money of the programmes: budget lines, conventions with associations, tranches, payments, expenditures and their
 * justification. A figure is a sum of entries that are never changed; the database holds the rules between them. It pays
 * nobody: spending runs in the State system, whose references are kept. What a report says is the matter of {@code
 * reporting}.
 */
@NullMarked
package org.mouakaba.funding.boundary;

import org.jspecify.annotations.NullMarked;
