package vn.loa.content;

import vn.loa.source.Position;

/** An id, or an address, and where it was written. */
public record Reference(String id, Position at) {}
