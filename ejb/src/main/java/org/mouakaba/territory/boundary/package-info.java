/** Regions, provinces and prefectures with their census population; reference data, no organisation. */
@NullMarked
package org.mouakaba.territory.boundary;

import org.jspecify.annotations.NullMarked;
