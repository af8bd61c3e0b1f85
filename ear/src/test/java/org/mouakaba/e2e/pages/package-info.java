/** The pages of the product as their readers handle them: a class for each, which knows its fields and its ways on. */
@NullMarked
package org.mouakaba.e2e.pages;

import org.jspecify.annotations.NullMarked;
