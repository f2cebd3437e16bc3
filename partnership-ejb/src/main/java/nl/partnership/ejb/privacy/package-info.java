/**
 * What the data protection officer looks after. It shows work that other rooms make; what they hold, it does not touch.
 */
package nl.partnership.ejb.privacy;
