"""Our own widgets, without business."""
