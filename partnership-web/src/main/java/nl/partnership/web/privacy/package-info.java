/** Pages of the data protection officer. What stands on them comes from other rooms. */
package nl.partnership.web.privacy;
