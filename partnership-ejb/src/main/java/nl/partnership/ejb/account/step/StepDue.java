package nl.partnership.ejb.account.step;

import java.io.Serializable;

/**
 * Somebody gave the right password, and has to show a code, or to set one up, before anybody is in.
 *
 * @param passwordNumber of the password that was given: another one, chosen meanwhile, ends this
 * @param setUp whether there is none yet and the days to set it up are over: then it is set up before anybody is in
 * @param byCode whether a code is one way
 * @param byPasskey whether a passkey is one
 */
public record StepDue(String accountId, int passwordNumber, boolean setUp, boolean byCode, boolean byPasskey)
        implements Serializable {}
