/** The pages of incidents, for the school itself, and of the sources; no page shows an incident to anybody else. */
package nl.partnership.web.insight;
