package nl.partnership.web.account.sso;

/** A sign-in with a provider comes to nothing. */
class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    Refused(Why why) {
        this(why, null);
    }

    Refused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
