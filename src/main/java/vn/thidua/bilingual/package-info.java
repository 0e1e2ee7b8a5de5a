/** The languages that readers are told in; the words themselves stand where they are said. */
@NullMarked
package vn.thidua.bilingual;

import org.jspecify.annotations.NullMarked;
