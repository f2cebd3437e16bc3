package nl.partnership.ejb.partner.calltest;

import nl.partnership.domain.partner.CallTest;

/** That a school announced which route it calls, and when: an event, after which who is called is told so. */
public record CallAnnounced(CallTest test) {}
