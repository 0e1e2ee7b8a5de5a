/**
 * Official papers as Word files: page, type and places of Phụ lục I, Nghị định 30/2020/NĐ-CP.
 *
 * <p>Enters: words, tables and pictures. Leaves: .docx files whose bytes depend on these alone. Knows nothing of emulation.
 */
@NullMarked
package vn.thidua.word;

import org.jspecify.annotations.NullMarked;
