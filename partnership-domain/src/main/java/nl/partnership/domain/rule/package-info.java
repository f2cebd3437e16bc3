/**
 * The rules of sharing information as plain Java: vocabulary, engine, matrix and exchange format. It stores nothing and
 * knows no container; which rules a board adopted is known in {@code ruleset}.
 */
package nl.partnership.domain.rule;
