package nl.partnership.ejb.base;

/**
 * The portal is about to stop: nobody comes in any more, and everything still works. Whoever has something to do before
 * that ends observes it, and is quick about it.
 */
public record Stopping() {}
