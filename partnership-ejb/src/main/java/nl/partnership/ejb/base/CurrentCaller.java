package nl.partnership.ejb.base;

import jakarta.enterprise.context.RequestScoped;

/** Holds the caller of this request. The sign-in sets it, services read it; nobody else decides who is calling. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.NOBODY;
    private int depth;

    /** Never null; {@link Caller#NOBODY} until somebody signed in. */
    public Caller get() {
        return caller;
    }

    public void become(Caller caller) {
        this.caller = caller;
    }

    /** Enters a service method; answers whether it is the outermost one of this piece of work. */
    boolean enter() {
        return depth++ == 0;
    }

    void leave() {
        depth--;
    }
}
