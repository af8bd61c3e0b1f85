/** Measures the product from outside: load, plans of queries, weight of pages, and what survives a killed process. */
@NullMarked
package org.mouakaba.bench;

import org.jspecify.annotations.NullMarked;
