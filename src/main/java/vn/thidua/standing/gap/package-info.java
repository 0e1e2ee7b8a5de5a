/** Why an agency does not stand one place higher: how far it is from there, and in which criteria the difference lies. */
@NullMarked
package vn.thidua.standing.gap;

import org.jspecify.annotations.NullMarked;
