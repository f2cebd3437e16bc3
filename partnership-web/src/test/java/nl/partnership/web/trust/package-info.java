/**
 * Long checks that {@code bin/trust} runs, and no other run does: their names end as no test's does. Each tells its figures for
 * {@code docs/trust-report.md}.
 */
package nl.partnership.web.trust;
