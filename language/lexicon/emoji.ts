/** How emoji and typed faces feel, in any language. */
export const emoji: readonly (readonly [score: number, signs: string])[] = [
  [
    2,
    "😀 😃 😄 😁 😆 😊 🙂 😍 🥰 😘 🤩 😻 ❤ 💕 💖 💗 💙 💚 💛 🧡 💜 🖤 🤍 👍 👏 🙌 🎉 🥳 💯 🌟 ⭐ 🏆 😎 🤗 ✨ 💪 🔥 👌 😋 :) :-) :D :-D ;) ;-)",
  ],
  [1, "🙏 😅 😉 ☺ 🤝 ✅ 😌"],
  [-1, "😕 😐 😑 🙄 😬 🤔 🥱 😴 😒 😟 🙁 ☹ :( :-("],
  [-2, "😠 😞 😢 😭 😩 😫 😤 👎 💔 😖 😣 😨 😱 🤦 ❌ 🗑 😔 😥"],
  [-3, "😡 🤬 🤮 🤢 💩 🖕 ☠ 💀"],
]
