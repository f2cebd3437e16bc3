/** The pages on who is to act at a signal, and "I see something"; they show what the services decide. */
package nl.partnership.web.vision;
