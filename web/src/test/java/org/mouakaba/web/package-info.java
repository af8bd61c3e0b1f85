@NullMarked
package org.mouakaba.web;

import org.jspecify.annotations.NullMarked;
