@NullMarked
package org.mouakaba.setting.control;

import org.jspecify.annotations.NullMarked;
