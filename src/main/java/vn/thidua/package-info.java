/**
 * The whole house: application, command line, the job as a corridor, publishing. This package alone may see all rooms.
 */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
